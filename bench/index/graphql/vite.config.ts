import config from '../../../indexer/vite.config';

export default config;
