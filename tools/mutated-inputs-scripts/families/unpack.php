<?php
// unpack(): a mutated format over mutated bytes.
$formats = new Mutator(
    [
        'C', 'c', 'n', 'N', 'v', 'V', 's', 'S', 'l', 'L', 'q', 'Q', 'J', 'P', 'i', 'I', 'f', 'd', 'e', 'E', 'g', 'G', 'a5', 'A5', 'Z5', 'h4', 'H4', 'a*', 'A*', 'Z*', 'h*', 'H*', 'x2', 'X', '@1',
        'C2chars/nint', 'Nlength/a*text', 'vx/vy/Vz', 'c*', 'n*word', 'a3one/x/a3two', 'C/X/C', '@2/Cat', 'Clow/Chigh/n2pair/H*rest', 'Q2big/dfloat', 'a/A/Z', 'C3', 'x*', 'X*', '@*', 'H3odd', 'Na1/n*a', 'C1/C1',
    ],
    ['/', '*', '@', 'x', 'X', 'a', 'A', 'Z', 'h', 'H', 'C', 'c', 'n', 'N', 'v', 'V', 'q', 'J', 'f', 'd', 'name', '0', '1', '-', '@0', 'y', ' ', "\0", "\xff", '//', '2147483647', '1073741824', '9999999999', 'C*', 'a0'],
    [['C/', ''], ['x', ''], ['X', ''], ['/', '/'], ['a', '/b']],
);
$data = new Mutator(
    [
        "\x01\x02\x03\x04\x05\x06\x07\x08", 'hello world', "text \0\0\0", "\xff\xff\xff\xff\xff\xff\xff\xff", "\0\0\0\x05hello", '', 'a', "\x7f\xf0\0\0\0\0\0\0", "\0\0\0\0\0\0\xf8\x7f", "padded   \t\r\n",
        "\x80\0\0\0\0\0\0\0\x80", "\x3f\xf8\0\0\0\0\0\0\x40\x49\x0f\xdb",
    ],
    ["\0", "\xff", "\x80", "\x7f", ' ', "\n", '12', "\0\0\0\1", "\1\0\0\0"],
    [["\0", "\0"], ["\xff", '']],
);

return fn () => ['unpack', [$formats->next(), $data->next(), $data->of([0, 0, 0, 0, 1, 2, 5, -1, 100, PHP_INT_MAX])]];
