import { db } from 'ponder:api';
import schema from 'ponder:schema';
import { Hono } from 'hono';
import { graphql } from 'ponder';

/** Ponder's own API over our tables: what ours is measured against, and served nowhere else. */
const app = new Hono();
app.use('/graphql', graphql({ db, schema }));

export default app;
