interface QrCodeProps {
  /** Modules a side, quiet zone included, and the dark ones as a path. */
  drawing: { size: number; path: string };
  /** What it leads to, for those who cannot see it. */
  label: string;
  className?: string | undefined;
}

/** Black on white in every theme: cameras do not read the reverse. */
export function QrCode({ drawing: { size, path }, label, className }: QrCodeProps) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
