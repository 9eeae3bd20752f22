import type { Options } from '../../core/options';
import type { Said } from './use-chosen';

type Props = { readonly about: keyof Options; readonly said: Said | undefined };

/** What became of the last choice, beside it. Its region is always there. */
export function SaidLine({ about, said }: Props) {
  const own = said?.about === about ? said : undefined;
  return (
    <p role="status" class={own?.isRefusal ? 'option-said refused' : 'option-said'}>
      {own?.words}
    </p>
  );
}
