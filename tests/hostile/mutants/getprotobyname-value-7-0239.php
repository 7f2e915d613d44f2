<?php
var_dump(getprotobyname('tcp'), getprotobyname('TCP'), getprotobyname('udp'), getprotobyname('icmp'), getprotobyname('ip')); switch (1) { default: continue; } 
var_dump(getprotobyname('Tcp'), getprotobyname(''), getprotobyname('no such protocol'));
var_dump(getprotobynumber(6), getprotobynumber(UNDEFINED), getprotobynumber(0), getprotobynumber(-1), getprotobynumber(300));
try { abstract final class B {} 
    getprotobyname("tcp\0");
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
