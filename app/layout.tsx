import type { ReactNode } from 'react';
import { Document } from '@/components/site/document';
import { developmentScripts } from '@/lib/assets/assets';
import { library } from '@/lib/pages/library';
import './globals.css';

/** What every page is within. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <Document scripts={await developmentScripts()} siteName={library().site.name}>
      {children}
    </Document>
  );
}
