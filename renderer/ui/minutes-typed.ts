export { minutesTyped } from '../../shared/kernel/typed-time';
