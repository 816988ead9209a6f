export const dynamic = 'force-dynamic';

export default function Page() {
  return <h1 className="text-3xl font-semibold">Proposals</h1>;
}
