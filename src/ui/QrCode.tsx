import { useEffect, useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import styles from './QrCode.module.css';
import { uiTexts } from './uiTexts.ts';

interface QrCodeProps {
  readonly text: string;
  /** Its accessible name: what a phone finds there. */
  readonly label: string;
  /** How much of it may be dirty or folded. Lower makes larger modules, for a code that is printed small. */
  readonly ecc?: ErrorCorrection;
}

type ErrorCorrection = 'low' | 'medium';

/** Rows of modules, dark ones true, the quiet zone included. */
type Modules = readonly (readonly boolean[])[];

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const QUIET_ZONE = 4;

/** The text as a QR code, black on white on every screen and in print. */
export function QrCode({ text, label, ecc = 'medium' }: QrCodeProps) {
  const { notDrawn } = useTexts(uiTexts).qrCode;
  const modules = useModules(text, ecc);
  if (modules === null) return null;
  if (modules === 'not-drawn') return <p>{notDrawn}</p>;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
      className={styles.code}
    >
      <rect width={modules.length} height={modules.length} fill="#ffffff" />
      <path d={darkModules(modules)} fill="#000000" />
    </svg>
  );
}

/** `null` while the encoder is on its way, which is loaded only here. */
function useModules(text: string, ecc: ErrorCorrection): Modules | 'not-drawn' | null {
  const [modules, setModules] = useState<Modules | 'not-drawn' | null>(null);
  useEffect(() => {
    let wanted = true;
    void encode(text, ecc).then((encoded) => {
      if (wanted) setModules(encoded);
    });
    return () => {
      wanted = false;
    };
  }, [text, ecc]);
  return modules;
}

async function encode(text: string, ecc: ErrorCorrection): Promise<Modules | 'not-drawn'> {
  try {
    const { encodeQR } = await import('qr');
    return encodeQR(text, 'raw', { ecc, border: QUIET_ZONE });
  } catch {
    return 'not-drawn';
  }
}

function darkModules(modules: Modules): string {
  return modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}
