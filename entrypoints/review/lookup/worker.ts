import { expose } from 'comlink';
import { openDatabase } from '../../../utils/storage';
import { lookupOf } from './stored-lookup';

// Searching and counting run beside the page, which stays free to scroll and to take keys.
expose(lookupOf(openDatabase()));
