import { testThunderbirdMistakes } from './thunderbird/test-mistakes.ts'

testThunderbirdMistakes('de')
