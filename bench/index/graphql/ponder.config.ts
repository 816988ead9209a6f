import config from '../../../indexer/ponder.config';

export default config;
