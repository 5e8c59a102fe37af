/** The Latin characters that pages may rely on. What is not here falls to the next family of the stack. */

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index))
const punctuation = '\u00a0‘’“”–—•…·×−'
const signs = '£§©°±²³½«»¡¿®€™'
const letters = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœ'

/** Long vowels of Japanese in Latin letters: kishōtenketsu. */
const macrons = 'ĀāĒēĪīŌōŪū'

/** Headlines and labels: English, and the accents of the names that turn up most. */
export const latinLabels = `${ascii}${punctuation}€£©°ÉÖÜÅßàáâãäåæçèéêëíîïñóôõöøúü`

/** Running text: the whole of western Europe. */
export const latinText = `${ascii}${punctuation}${signs}${letters}${macrons}`
