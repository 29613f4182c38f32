/** A proportional circle: five numbers each, in this order: x, y, radius (px), colour (rgb, one number), opacity. */
export const CIRCLE_SIZE = 5;
