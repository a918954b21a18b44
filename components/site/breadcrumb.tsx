import type { Crumb } from '@/lib/pages/frame';

/** The way back to the home page. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="当前位置" className="bar breadcrumb pt-2">
      <ol className="flex flex-wrap items-center text-sm text-mute">
        {crumbs.map(({ name, url }, index) => (
          <li className="flex items-center" key={name}>
            {index > 0 && (
              <span aria-hidden="true" className="px-1.5">
                /
              </span>
            )}
            {url ? (
              <a className="touch" href={url}>
                {name}
              </a>
            ) : (
              <span aria-current="page">{name}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
