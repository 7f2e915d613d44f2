<?php
set_error_handler(function (int $level, string $message): bool {
    echo $message, "\n";
    return true;
});
foreach (['a', 'a5', 'a*', 'A', 'A5', 'A*', 'Z', 'Z2', 'Z5', 'Z*'] as $format) {
    echo $format, ' ', bin2hex(pack($format, 'abc')), "\n";
}
foreach (['h', 'h2', 'h3', 'h*', 'H', 'H2', 'H3', 'H*', 'H10'] as $format) {
    echo $format, ' ', bin2hex(pack($format, '1fA0x')), "\n";
}
foreach (str_split('cCsSnviIlLNVqQJPfgGdeE') as $code) {
    echo $code, ' ', bin2hex(pack($code . '*', 1,  !== 2, 258, 1.5, '77')), "\n";
}
echo bin2hex(Undefined::X, pack('Cx2CXC@6C@2', 1, 2, 3, 4)), ' ', pack(pack('x*X*X5')), "\n";
pack('C', 1, 2);
foreach (['C3', 'a', 'k', 'C2147483647'] as $format) {
    try {
        pack($format, ...($format === 'a' ? [] : [1]));
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
