<?php
// Makes inputs of valid ones by mutations; what comes depends on the state of mt_rand() only, which is the same under every PHP.
final class Mutator
{
    private const LONGEST = 4096;

    private const NUMBERS = [
        '0', '1', '2', '3', '7', '8', '9', '10', '15', '16', '31', '32', '63', '64', '99', '100', '127', '128', '255', '256', '512', '999', '1000',
        '1024', '4095', '4096', '4097', '32767', '32768', '65535', '65536', '65537', '100000', '1000000', '16777216', '2147483646', '2147483647',
        '2147483648', '4294967295', '4294967296', '9223372036854775806', '9223372036854775807', '9223372036854775808', '18446744073709551615',
        '18446744073709551616', '99999999999999999999999', '-0', '-1', '-2', '-128', '-2147483648', '-2147483649', '-9223372036854775808',
        '-9223372036854775809', '+1', '00', '007', '1.5', '.5', '5.', '-.0', '1e3', '1E400', '1e-400', '-1e999', '0x1F', '0b11', '017', 'INF', 'NAN', '',
    ];

    /**
     * @param list<string> $seeds valid inputs
     * @param list<string> $tokens what means something in them
     * @param list<array{string, string}> $nestings what can be written around something again and again
     */
    public function __construct(private array $seeds, private array $tokens, private array $nestings = [])
    {
    }

    /** An input: one in eight as it is, the others after one to six mutations. */
    public function next(): string
    {
        $text = $this->of($this->seeds);
        if (mt_rand(0, 7) === 0) {
            return $text;
        }
        for ($count = mt_rand(1, mt_rand(1, 6)); $count > 0; $count--) {
            $text = $this->mutate($text);
        }
        return strlen($text) > self::LONGEST ? substr($text, 0, self::LONGEST) : $text;
    }

    public function of(array $values): mixed
    {
        return $values[mt_rand(0, count($values) - 1)];
    }

    private function mutate(string $text): string
    {
        $length = strlen($text);
        $at = mt_rand(0, $length);
        switch (mt_rand(0, 13)) {
            case 0: // one bit
                if ($at < $length) {
                    $text[$at] = chr(ord($text[$at]) ^ (1 << mt_rand(0, 7)));
                }
                return $text;
            case 1: // one byte
                if ($at < $length) {
                    $text[$at] = chr(mt_rand(0, 255));
                }
                return $text;
            case 2: // a piece is gone
                return substr_replace($text, '', $at, mt_rand(1, mt_rand(1, 12)));
            case 3: // bytes from nowhere
                $bytes = '';
                for ($count = mt_rand(1, 4); $count > 0; $count--) {
                    $bytes .= chr(mt_rand(0, 255));
                }
                return substr_replace($text, $bytes, $at, 0);
            case 4: // a token between
                return substr_replace($text, $this->of($this->tokens), $at, 0);
            case 5: // a token over
                $token = $this->of($this->tokens);
                return substr_replace($text, $token, $at, strlen($token));
            case 6: // a piece again
                $piece = substr($text, $at, mt_rand(1, 24));
                return substr_replace($text, str_repeat($piece, mt_rand(1, mt_rand(1, 20))), $at, 0);
            case 7: // the beginning of this, the end of another
                $other = $this->of($this->seeds);
                return substr($text, 0, $at) . substr($other, mt_rand(0, strlen($other)));
            case 8: // a piece of another
                $other = $this->of($this->seeds);
                return substr_replace($text, substr($other, mt_rand(0, strlen($other)), mt_rand(1, 40)), $at, mt_rand(0, 3));
            case 9: // the end is gone
                return substr($text, 0, $at);
            case 10: // the beginning is gone
                return substr($text, $at);
            case 11: // two pieces change places
                $to = mt_rand($at, $length);
                $end = mt_rand($to, $length);
                return substr($text, 0, $at) . substr($text, $to, $end - $to) . substr($text, $at, $to - $at) . substr($text, $end);
            case 12: // another number
                return $this->renumber($text, $at);
            default: // deeper
                return $this->nest($text, $at);
        }
    }

    /** Another number in the place of the first at or after $at. */
    private function renumber(string $text, int $at): string
    {
        $at += strcspn($text, '0123456789', $at);
        $end = $at + strspn($text, '0123456789', $at);
        return substr($text, 0, $at) . $this->of(self::NUMBERS) . substr($text, $end);
    }

    private function nest(string $text, int $at): string
    {
        if ($this->nestings === []) {
            return $text . $text;
        }
        [$open, $close] = $this->of($this->nestings);
        $times = mt_rand(0, 19) === 0 ? mt_rand(1, 1200) : mt_rand(1, 4);
        $end = mt_rand($at, strlen($text));
        return substr($text, 0, $at) . str_repeat($open, $times) . substr($text, $at, $end - $at) . str_repeat($close, $times) . substr($text, $end);
    }
}
