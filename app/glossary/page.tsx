import { Glossary } from '@/components/glossary/glossary';
import { route } from '@/components/site/show';
import { glossaryPage } from '@/lib/pages/glossary';

export default route(Glossary, glossaryPage);
