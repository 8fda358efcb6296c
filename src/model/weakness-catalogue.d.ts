/** The package has no types of its own. */
declare module '@secvisogram/csaf-validator-lib/lib/cwec/4.17.js' {
  const catalogue: {
    date: string;
    weaknesses: { id: string; name: string; status: string; usage: string }[];
  };
  export default catalogue;
}
