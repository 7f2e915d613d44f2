--TEST--
sprintf and vsprintf: wrong formats and missing arguments
--FILE--
<?php
foreach (['%', 'a%', '%k', '%5', '%0$d', '%9999999999$d', '%d %d', "%'", '%99999999999d', '%.99999999999f', '%*d', '%.*f', '%3$d %4$d'] as $format) {
    foreach (['sprintf', 'vsprintf'] as $function) {
        try {
            echo $function === 'sprintf' ? sprintf($format, 'x') : vsprintf($format, ['x']), "\n";
        } catch (ValueError | ArgumentCountError $e) {
            echo $format, ' ', get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
}
set_error_handler(function (int $level, string $message): bool {
    echo $level, ' ', $message, "\n";
    return true;
});
echo strlen(sprintf('%.60f', 1.5)), ' ', strlen(sprintf('%.53f', 1.5)), "\n";
--EXPECT--
% ValueError: Missing format specifier at end of string
% ValueError: Missing format specifier at end of string
a% ValueError: Missing format specifier at end of string
a% ValueError: Missing format specifier at end of string
%k ValueError: Unknown format specifier "k"
%k ValueError: Unknown format specifier "k"
%5 ValueError: Missing format specifier at end of string
%5 ValueError: Missing format specifier at end of string
%0$d ValueError: Argument number specifier must be greater than zero and less than 2147483647
%0$d ValueError: Argument number specifier must be greater than zero and less than 2147483647
%9999999999$d ValueError: Argument number specifier must be greater than zero and less than 2147483647
%9999999999$d ValueError: Argument number specifier must be greater than zero and less than 2147483647
%d %d ArgumentCountError: 3 arguments are required, 2 given
%d %d ValueError: The arguments array must contain 2 items, 1 given
%' ValueError: Missing padding character
%' ValueError: Missing padding character
%99999999999d ValueError: Width must be greater than zero and less than 2147483647
%99999999999d ValueError: Width must be greater than zero and less than 2147483647
%.99999999999f ValueError: Precision must be greater than zero and less than 2147483647
%.99999999999f ValueError: Precision must be greater than zero and less than 2147483647
%*d ValueError: Width must be an integer
%*d ValueError: Width must be an integer
%.*f ValueError: Precision must be an integer
%.*f ValueError: Precision must be an integer
%3$d %4$d ArgumentCountError: 5 arguments are required, 2 given
%3$d %4$d ValueError: The arguments array must contain 4 items, 1 given
8 sprintf(): Requested precision of 60 digits was truncated to PHP maximum of 53 digits
55 55
