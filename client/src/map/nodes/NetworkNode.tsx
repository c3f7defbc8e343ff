import type { NetworkCapsule } from '@kaskade/diagram';
import type { Node, NodeProps } from '@xyflow/react';
import { memo, type JSX } from 'react';
import { SeverityIcon } from '../../ui/SeverityIcon';
import type { LookOf } from '../look';
import { useMapZoom } from '../map-zoom';
import { networkKey } from '../stops';
import css from './NetworkNode.module.css';

export type NetworkNodeType = Node<
  { readonly network: NetworkCapsule; readonly look: LookOf; readonly active: boolean },
  'network'
>;

/** A leader network: a capsule from the lane of its highest member to that of its lowest. */
export const NetworkNode = memo(function NetworkNode({
  data: { network, look, active },
}: NodeProps<NetworkNodeType>): JSX.Element {
  const { step, textSize } = useMapZoom();
  const { box, label, mark, members } = network;
  return (
    <button
      type="button"
      className={[css.capsule, css[network.edge], network.dashed ? css.dashed : '', css[look] ?? ''].join(' ')}
      data-network={network.network}
      data-stop={networkKey(network.network)}
      tabIndex={active ? 0 : -1}
      aria-label={network.name}
    >
      {step !== 'far' && (
        <>
          {members.map(({ level, count, disc }) => (
            <span
              key={level}
              className={css.disc}
              style={{ left: disc.x - box.x, top: disc.y - box.y, fontSize: textSize }}
            >
              {count}
            </span>
          ))}
          {label && (
            <span className={css.name} style={{ top: label.y - box.y, fontSize: textSize }}>
              {label.runs.map((run) => run.text).join('')}
            </span>
          )}
          {mark && (
            <span className={css.mark} style={{ left: mark.at.x - box.x, top: mark.at.y - box.y }}>
              <SeverityIcon severity={mark.severity} size={13} />
            </span>
          )}
        </>
      )}
    </button>
  );
});
