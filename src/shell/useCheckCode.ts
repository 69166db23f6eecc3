import { useEffect, useState } from 'react';

import { checkCode } from '#exchange/checkCode.ts';
import type { Bytes, Digest } from '#shared/ports.ts';

/** The check code of a second key; '' until it is known. */
export function useCheckCode(share: Bytes, digest: Digest): string {
  const [code, setCode] = useState('');
  useEffect(() => {
    let here = true;
    void checkCode(share, digest).then((made) => {
      if (here) setCode(made);
    });
    return () => {
      here = false;
    };
  }, [share, digest]);
  return code;
}
