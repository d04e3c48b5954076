throw new Error('no job here')
