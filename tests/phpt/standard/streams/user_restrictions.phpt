--TEST--
What wrappers of scripts open while they are included, streams that cannot be waited for, times that cannot be waited for
--FILE--
<?php
class Wrapper
{
    public $context;
    public mixed $cast = null;
    private $inner = null;

    public function stream_open($path, $mode, $options, &$opened)
    {
        if (!str_starts_with($path, 'local://inner'))
            return true;
        $this->inner = fopen('remote://x', 'r');
        return $this->inner !== false;
    }

    public function stream_cast(int $as)
    {
        return $this->cast;
    }

    public function stream_read(int $count)
    {
        return '';
    }

    public function stream_eof()
    {
        return true;
    }

    public function stream_stat()
    {
        return [];
    }

    public function stream_set_option($option, $first, $second)
    {
        return false;
    }
}

class WithoutCast
{
    public $context;

    public function stream_open($path, $mode, $options, &$opened)
    {
        return true;
    }
}

stream_wrapper_register('remote', 'Wrapper', STREAM_IS_URL);
stream_wrapper_register('local', 'Wrapper');
stream_wrapper_register('uncast', 'WithoutCast');
set_error_handler(function ($level, $message) {
    echo preg_replace('/\(include_path.*/', '', $message), "\n";
    return true;
});
var_dump(file_get_contents('local://inner'));
include 'local://inner';
include 'remote://x';
include 'local://other';
var_dump(file_get_contents('local://inner'));

$stream = fopen('local://x', 'r');
foreach ([STDIN, null, $stream, fopen('uncast://x', 'r')] as $cast) {
    stream_get_meta_data($stream)['wrapper_data']->cast = $cast;
    $read = [$stream];
    $write = $except = null;
    try {
        var_dump(is_int(stream_select($read, $write, $except, 0)));
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}

foreach ([INF, -INF, 1e300, -1.0, NAN, 0.0, 1.5] as $time) {
    try {
        var_dump(time_sleep_until($time));
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
var_dump(time_sleep_until(microtime(true) + 0.5));
--EXPECT--
string(0) ""
fopen(): remote:// wrapper is disabled in the server configuration by allow_url_include=0
fopen(remote://x): Failed to open stream: no suitable wrapper could be found
include(local://inner): Failed to open stream: "Wrapper::stream_open" call failed
include(): Failed opening 'local://inner' for inclusion 
include(): remote:// wrapper is disabled in the server configuration by allow_url_include=0
include(remote://x): Failed to open stream: no suitable wrapper could be found
include(): Failed opening 'remote://x' for inclusion 
string(0) ""
bool(true)
stream_select(): Cannot represent a stream of type user-space as a select()able descriptor
No stream arrays were passed
stream_select(): Wrapper::stream_cast must not return itself
stream_select(): Cannot represent a stream of type user-space as a select()able descriptor
No stream arrays were passed
stream_select(): WithoutCast::stream_cast is not implemented!
stream_select(): Cannot represent a stream of type user-space as a select()able descriptor
stream_select(): Cannot represent a stream of type user-space as a select()able descriptor
No stream arrays were passed
time_sleep_until(): Argument #1 ($timestamp) must be between 0 and 18446744073
time_sleep_until(): Argument #1 ($timestamp) must be between 0 and 18446744073
time_sleep_until(): Argument #1 ($timestamp) must be between 0 and 18446744073
time_sleep_until(): Argument #1 ($timestamp) must be between 0 and 18446744073
time_sleep_until(): Argument #1 ($timestamp) must be between 0 and 18446744073
time_sleep_until(): Argument #1 ($timestamp) must be greater than or equal to the current time
bool(false)
time_sleep_until(): Argument #1 ($timestamp) must be greater than or equal to the current time
bool(false)
bool(true)
