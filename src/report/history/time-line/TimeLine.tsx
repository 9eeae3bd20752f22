import { DrawnTimeLine, type Props } from './DrawnTimeLine';
import { useWidth } from './use-width';

/** The picture of a setting's readings, drawn once it is known how wide it may be. */
export function TimeLine(props: Omit<Props, 'width'>) {
  const { width, box } = useWidth();
  return (
    <div class="time-line" ref={box}>
      {width !== undefined && <DrawnTimeLine {...props} width={width} />}
    </div>
  );
}
