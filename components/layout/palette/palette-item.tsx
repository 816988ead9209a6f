import { Command } from 'cmdk';
import { Icon, type IconName } from '@/components/ui/icon';

export type PaletteItemProps = {
  /** Unlike every other item's. */
  value: string;
  icon: IconName;
  label: string;
  detail?: string;
  onSelect: () => void;
};

/** One choice. Names by others are isolated, so that no script direction leaks out of them. */
export function PaletteItem({ value, icon, label, detail, onSelect }: PaletteItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex min-h-12 cursor-pointer items-center gap-3 rounded-control px-3 py-2 data-[selected=true]:bg-accent-soft"
    >
      <Icon name={icon} className="shrink-0 text-muted" />
      <span className="min-w-0 flex-1 text-body">
        <bdi className="line-clamp-2 text-ink">{label}</bdi>
        {detail ? <bdi className="block truncate text-muted text-note">{detail}</bdi> : null}
      </span>
    </Command.Item>
  );
}
