import type { Box } from './box.ts';

/**
 * Rewrites a path of absolute M, L and Z commands as whole-number steps from point to point.
 * A map so written is half as long and compresses better; points that fall on the one before are left out.
 */
export function relativePath(path: string): string {
  let [x, y] = [0, 0];
  let out = '';
  let drawing = false;
  for (const [, command, px, py] of path.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    if (command === 'Z') {
      out += 'z';
      drawing = false;
      continue;
    }
    const [nextX, nextY] = [Math.round(Number(px)), Math.round(Number(py))];
    if (command === 'M') {
      out += `M${nextX} ${nextY}`;
      drawing = false;
    } else {
      const [dx, dy] = [nextX - x, nextY - y];
      if (dx === 0 && dy === 0) continue;
      out += (drawing ? (dx < 0 ? '' : ' ') : 'l') + dx + (dy < 0 ? '' : ' ') + dy;
      drawing = true;
    }
    [x, y] = [nextX, nextY];
  }
  return out;
}

/** The box of the first ring of a path in steps. */
export function firstBox(path: string): Box {
  const [x = 0, y = 0, ...steps] = (/^[^z]*/.exec(path)?.[0].match(/-?\d+/g) ?? []).map(Number);
  const [xs, ys] = [[x], [y]];
  for (let i = 0; i < steps.length; i += 2) {
    xs.push(xs.at(-1)! + steps[i]!);
    ys.push(ys.at(-1)! + steps[i + 1]!);
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
