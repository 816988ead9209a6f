import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { iconPaths } from '@/components/ui/icon-paths';
import { Spinner } from '@/components/ui/spinner';

/** Every sign there is. */
export function GalleryIcons() {
  const names = Object.keys(iconPaths) as (keyof typeof iconPaths)[];
  return (
    <Card title="Icons">
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-3">
        {names.map((name) => (
          <li key={name} className="flex flex-col items-center gap-1.5 text-muted text-tab">
            <Icon name={name} size={24} className="text-ink" />
            {name}
          </li>
        ))}
        <li className="flex flex-col items-center gap-1.5 text-muted text-tab">
          <IconButton icon="cross" label="Close" />
          button
        </li>
        <li className="flex flex-col items-center gap-1.5 text-muted text-tab">
          <Spinner />
          spinner
        </li>
      </ul>
    </Card>
  );
}
