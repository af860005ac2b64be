import { CircleDashed, Diamond, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Priority } from '@career-mentor/core/gaps';
import { Badge, type Tone } from '@career-mentor/ui/primitives';

/** A shape and a tone per priority; the word always stands beside them. */
export const PRIORITY_LOOKS: Record<Priority, { Icon: typeof Diamond; tone: Tone }> = {
  critical: { Icon: TriangleAlert, tone: 'critical' },
  important: { Icon: Diamond, tone: 'caution' },
  'nice-to-have': { Icon: CircleDashed, tone: 'neutral' },
};

/** A priority as shape and word. */
export function PriorityBadge({ priority }: { readonly priority: Priority }) {
  const { t } = useTranslation('gaps');
  const { Icon, tone } = PRIORITY_LOOKS[priority];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden className="size-3" />}>
      {t(`priorities.${priority}`)}
    </Badge>
  );
}
