import qrcode from "qrcode-generator";

export interface QrDrawing {
  /** Modules a side, the quiet zone included. */
  size: number;
  /** The dark modules, as an SVG path whose unit is a module. */
  path: string;
}

/** Light modules round the code, without which cameras do not find it. Source: ISO/IEC 18004 §6.3.8. */
const QUIET = 4;

/** A QR code as a drawing. Level M: readable with up to 15 % of it hidden by glare. */
export function qrDrawing(text: string): QrDrawing {
  const qr = qrcode(0, "M");
  qr.addData(text);
  qr.make();
  const modules = qr.getModuleCount();
  let path = "";
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (!qr.isDark(row, column)) continue;
      const start = column;
      while (column + 1 < modules && qr.isDark(row, column + 1)) column += 1;
      const length = column - start + 1;
      path += `M${start + QUIET} ${row + QUIET}h${length}v1h-${length}z`;
    }
  }
  return { size: modules + 2 * QUIET, path };
}
