import { useEffect, useState } from 'react';
import type { Exported } from '../../../export/exportable.ts';

interface PreviewProps {
  /** A file that a page can show; the last one stays until the next is there. */
  readonly picture: Exported | null;
  readonly label: string;
}

/** What the file shows. */
export function Preview({ picture, label }: PreviewProps) {
  const address = useAddress(picture);
  return (
    <div className="export-preview">
      {address === null ? null : <img className="export-picture" src={address} alt={label} />}
    </div>
  );
}

/** An address of the last file in memory, for as long as it is shown. */
function useAddress(file: Exported | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (file === null) return;
    setAddress(URL.createObjectURL(new Blob([file.bytes], { type: file.type })));
  }, [file]);
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address]);
  return address;
}
