--TEST--
Options: seeds of MurmurHash and xxHash, secrets of XXH3.
--FILE--
<?php
$data = '';
for ($i = 0; $i < 600; $i++) {
    $data .= chr($i * 11 & 255);
}
foreach (['murmur3a', 'murmur3c', 'murmur3f', 'xxh32', 'xxh64', 'xxh3', 'xxh128', 'md5'] as $name) {
    foreach ([['seed' => 0], ['seed' => 42], ['seed' => -1], ['seed' => PHP_INT_MAX], ['seed' => '42'], ['seed' => null], [], ['other' => 1]] as $options) {
        $digests = '';
        foreach ([0, 2, 5, 12, 40, 100, 200, 600] as $length) {
            $digests .= hash($name, substr($data, 0, $length), false, $options);
        }
        echo $name, ' ', json_encode($options), ' ', md5($digests), "\n";
    }
}
class Text
{
    public function __toString(): string
    {
        return str_repeat('secret', 30);
    }
}
foreach (['xxh3', 'xxh128'] as $name) {
    foreach ([str_repeat('s', 135), str_repeat('s', 136), str_repeat('0123456789', 25), str_repeat('0123456789', 30), new Text, 12, ['x'], new stdClass] as $secret) {
        try {
            $digests = '';
            foreach ([0, 2, 5, 12, 40, 100, 200, 600] as $length) {
                $digests .= @hash($name, substr($data, 0, $length), false, ['secret' => $secret]);
            }
            echo $name, ' ', md5($digests), "\n";
            hash_init($name, 0, '', ['secret' => $secret]);
        } catch (Error $e) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
    try {
        hash($name, '', false, ['seed' => null, 'secret' => 'x']);
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECTF--
murmur3a {"seed":0} e14320cec48f573768f16dae12f26739
murmur3a {"seed":42} b5beef47dcf55ba0036df6d15b88b5e1
murmur3a {"seed":-1} c1baa9965168e2595c65293c85985ce7
murmur3a {"seed":9223372036854775807} c1baa9965168e2595c65293c85985ce7
murmur3a {"seed":"42"} e14320cec48f573768f16dae12f26739
murmur3a {"seed":null} e14320cec48f573768f16dae12f26739
murmur3a [] e14320cec48f573768f16dae12f26739
murmur3a {"other":1} e14320cec48f573768f16dae12f26739
murmur3c {"seed":0} c92ae492c151d53e2932c4e8e1d36318
murmur3c {"seed":42} f6c770748a2a08b8491d48fa1ef653d2
murmur3c {"seed":-1} 8c09e53255e4c847561561c409be4e8f
murmur3c {"seed":9223372036854775807} 8c09e53255e4c847561561c409be4e8f
murmur3c {"seed":"42"} c92ae492c151d53e2932c4e8e1d36318
murmur3c {"seed":null} c92ae492c151d53e2932c4e8e1d36318
murmur3c [] c92ae492c151d53e2932c4e8e1d36318
murmur3c {"other":1} c92ae492c151d53e2932c4e8e1d36318
murmur3f {"seed":0} aa5a700cd56e4e7965b7b6cbe975b510
murmur3f {"seed":42} 96b1c101eb0f78dcb8289a1da2e7ec61
murmur3f {"seed":-1} 428cdd91670d15a1f64fca5accec3448
murmur3f {"seed":9223372036854775807} 658e8c7aa9c156def69f189aa2c40af0
murmur3f {"seed":"42"} aa5a700cd56e4e7965b7b6cbe975b510
murmur3f {"seed":null} aa5a700cd56e4e7965b7b6cbe975b510
murmur3f [] aa5a700cd56e4e7965b7b6cbe975b510
murmur3f {"other":1} aa5a700cd56e4e7965b7b6cbe975b510
xxh32 {"seed":0} 2f215eeeed44f1a2c59d5d03d92b4a41
xxh32 {"seed":42} 31456b02d7a1a4acdeda6476da34f7e3
xxh32 {"seed":-1} 890902bd879a360afaa9a0a057282a1e
xxh32 {"seed":9223372036854775807} 890902bd879a360afaa9a0a057282a1e
xxh32 {"seed":"42"} 2f215eeeed44f1a2c59d5d03d92b4a41
xxh32 {"seed":null} 2f215eeeed44f1a2c59d5d03d92b4a41
xxh32 [] 2f215eeeed44f1a2c59d5d03d92b4a41
xxh32 {"other":1} 2f215eeeed44f1a2c59d5d03d92b4a41
xxh64 {"seed":0} 7ca08de71f804ae0a12d627578682b5f
xxh64 {"seed":42} e190e3e5fc38244c67735a0719ede450
xxh64 {"seed":-1} 16d65e77b28133268a988d9e7833d193
xxh64 {"seed":9223372036854775807} 5e69a5c32a5bb1b6ab37d461f5e08e87
xxh64 {"seed":"42"} 7ca08de71f804ae0a12d627578682b5f
xxh64 {"seed":null} 7ca08de71f804ae0a12d627578682b5f
xxh64 [] 7ca08de71f804ae0a12d627578682b5f
xxh64 {"other":1} 7ca08de71f804ae0a12d627578682b5f
xxh3 {"seed":0} 27acdd3c6f99d006d6e8215dda292c6e
xxh3 {"seed":42} 2d142ddac3290525b916cffe2124e6be
xxh3 {"seed":-1} db8c4c7ccd0ff1f7bc91331e907391c3
xxh3 {"seed":9223372036854775807} d930e6f3f492fdc269f228c9b96b2f1d
xxh3 {"seed":"42"} 27acdd3c6f99d006d6e8215dda292c6e
xxh3 {"seed":null} 27acdd3c6f99d006d6e8215dda292c6e
xxh3 [] 27acdd3c6f99d006d6e8215dda292c6e
xxh3 {"other":1} 27acdd3c6f99d006d6e8215dda292c6e
xxh128 {"seed":0} 6e3baf181b55e2eabbf59389937de3b5
xxh128 {"seed":42} ddcb3a2d7113283e5957422e2277879d
xxh128 {"seed":-1} 46be85fe7b224b798bf2748d93e89b5c
xxh128 {"seed":9223372036854775807} 11c6867ec6310c92a7594035b7c4dc1f
xxh128 {"seed":"42"} 6e3baf181b55e2eabbf59389937de3b5
xxh128 {"seed":null} 6e3baf181b55e2eabbf59389937de3b5
xxh128 [] 6e3baf181b55e2eabbf59389937de3b5
xxh128 {"other":1} 6e3baf181b55e2eabbf59389937de3b5
md5 {"seed":0} b21a49db8913fadff941ca0a4a913e06
md5 {"seed":42} b21a49db8913fadff941ca0a4a913e06
md5 {"seed":-1} b21a49db8913fadff941ca0a4a913e06
md5 {"seed":9223372036854775807} b21a49db8913fadff941ca0a4a913e06
md5 {"seed":"42"} b21a49db8913fadff941ca0a4a913e06
md5 {"seed":null} b21a49db8913fadff941ca0a4a913e06
md5 [] b21a49db8913fadff941ca0a4a913e06
md5 {"other":1} b21a49db8913fadff941ca0a4a913e06
Error: xxh3: Secret length must be >= 136 bytes, 135 bytes passed
xxh3 7c6ff160672c559a2a742d3ea3e88943
xxh3 6795ee17755eb90ddde27bca1bcf776c
xxh3 8d22ad5ccadc4a61cac325102c221a22

Warning: hash_init(): xxh3: Secret content exceeding 256 bytes discarded in %soptions.php on line 30
xxh3 af8f68c31a8741b943553982b9b34e75
Error: xxh3: Secret length must be >= 136 bytes, 2 bytes passed
Error: xxh3: Secret length must be >= 136 bytes, 5 bytes passed
Error: Object of class stdClass could not be converted to string
xxh3: Only one of seed or secret is to be passed for initialization
Error: xxh128: Secret length must be >= 136 bytes, 135 bytes passed
xxh128 6144ec42bc19b4e1ed429481c38df2f6
xxh128 308178704827d19c2905f336f03d4b11
xxh128 7595820fdedca27a435b1a1ec08b38ad

Warning: hash_init(): xxh128: Secret content exceeding 256 bytes discarded in %soptions.php on line 30
xxh128 e357921166db9115e75ecc1d0ff7d85a
Error: xxh128: Secret length must be >= 136 bytes, 2 bytes passed
Error: xxh128: Secret length must be >= 136 bytes, 5 bytes passed
Error: Object of class stdClass could not be converted to string
xxh128: Only one of seed or secret is to be passed for initialization
