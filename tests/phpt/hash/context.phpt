--TEST--
HashContext: copies, what is done with a finished one, and no other way to make one.
--FILE--
<?php
$context = hash_init('sha256');
hash_update($context, 'one');
$copy = clone $context;
$other = hash_copy($context);
hash_update($context, ' two');
var_dump(hash_final($context) === hash('sha256', 'one two'), hash_final($copy) === hash('sha256', 'one'), hash_final($other) === hash('sha256', 'one'));
var_dump($context);
foreach ([
    fn() => hash_update($context, 'x'),
    fn() => hash_final($context),
    fn() => hash_copy($context),
    fn() => clone $context,
    fn() => serialize($context),
    fn() => new HashContext,
    fn() => hash_init('md6'),
    fn() => hash_init('crc32', HASH_HMAC, 'key'),
    fn() => hash_init('md5', HASH_HMAC),
    fn() => hash_init('md5', HASH_HMAC, ''),
    fn() => hash_update_stream($context, STDIN),
    fn() => hash_update_file($context, __FILE__),
] as $call) {
    try {
        var_dump($call());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
$keyed = hash_init('md5', HASH_HMAC, str_repeat('k', 100));
hash_update($keyed, 'da');
$twin = clone $keyed;
hash_update($keyed, 'ta');
hash_update($twin, 'ta');
var_dump(hash_final($keyed) === hash_hmac('md5', 'data', str_repeat('k', 100)), hash_final($twin, true) === hash_hmac('md5', 'data', str_repeat('k', 100), true));
--EXPECT--
bool(true)
bool(true)
bool(true)
object(HashContext)#1 (0) {
}
TypeError: hash_update(): Argument #1 ($context) must be a valid, non-finalized HashContext
TypeError: hash_final(): Argument #1 ($context) must be a valid, non-finalized HashContext
TypeError: hash_copy(): Argument #1 ($context) must be a valid, non-finalized HashContext
ValueError: Cannot clone a finalized HashContext
Exception: HashContext for algorithm "sha256" cannot be serialized
Error: Call to private HashContext::__construct() from global scope
ValueError: hash_init(): Argument #1 ($algo) must be a valid hashing algorithm
ValueError: hash_init(): Argument #1 ($algo) must be a cryptographic hashing algorithm if HMAC is requested
ValueError: hash_init(): Argument #3 ($key) cannot be empty when HMAC is requested
ValueError: hash_init(): Argument #3 ($key) cannot be empty when HMAC is requested
TypeError: hash_update_stream(): Argument #1 ($context) must be a valid, non-finalized HashContext
TypeError: hash_update_file(): Argument #1 ($context) must be a valid, non-finalized HashContext
bool(true)
bool(true)
