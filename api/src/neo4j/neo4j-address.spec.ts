import { readNeo4jAddress } from './neo4j-address';

const uris = [
  'bolt://127.0.0.1:7687',
  'neo4j://db.example:7687',
  'neo4j+s://1a2b.databases.neo4j.io',
  'bolt+s://db.example',
  'neo4j+ssc://db.example',
  'bolt+ssc://db.example',
];

describe('the database’s address', () => {
  it.each(uris)('%s is read: one server, a cluster or Aura', (uri) => {
    expect(readNeo4jAddress({ NEO4J_URI: uri })).toEqual({ uri, username: 'neo4j', password: '', database: 'neo4j' });
  });

  it('has its user, password and database beside it', () => {
    const env = { NEO4J_URI: uris[0], NEO4J_USERNAME: 'kaskade', NEO4J_PASSWORD: 'hemmelig', NEO4J_DATABASE: 'kort' };
    expect(readNeo4jAddress(env)).toEqual({
      uri: uris[0],
      username: 'kaskade',
      password: 'hemmelig',
      database: 'kort',
    });
  });

  it.each([undefined, '', 'localhost:7687', 'http://127.0.0.1:7474', 'bolt:', 'neo4j://user:secret@db.example'])(
    '%s is refused, and what it held is not repeated',
    (uri) => {
      expect(() => readNeo4jAddress({ NEO4J_URI: uri })).toThrow(
        expect.objectContaining({ code: 'INVALID', params: { reason: 'CONFIGURATION', variables: ['NEO4J_URI'] } }),
      );
    },
  );
});
