<?php
// What is compared: the functions of the manual's chapters on strings, arrays and math that answer the same to the same arguments.
return [
    'strings' => 'addcslashes addslashes bin2hex chop chr chunk_split convert_uudecode convert_uuencode count_chars crc32 explode
        hex2bin html_entity_decode htmlentities htmlspecialchars htmlspecialchars_decode implode join lcfirst levenshtein ltrim md5
        metaphone money_format nl2br number_format ord quoted_printable_decode quoted_printable_encode quotemeta rtrim sha1 similar_text soundex
        sprintf sscanf str_contains str_ends_with str_getcsv str_ireplace str_pad str_repeat str_replace str_rot13 str_shuffle str_split
        str_starts_with str_word_count strcasecmp strchr strcmp strcoll strcspn strip_tags stripcslashes stripos stripslashes stristr
        strlen strnatcasecmp strnatcmp strncasecmp strncmp strpbrk strpos strrchr strrev strripos strrpos strspn strstr strtok
        strtolower strtoupper strtr substr substr_compare substr_count substr_replace trim ucfirst ucwords utf8_decode utf8_encode vsprintf
        wordwrap nl_langinfo hebrev vprintf printf print_r var_export var_dump serialize unserialize json_encode json_decode
        base64_encode base64_decode urlencode urldecode rawurlencode rawurldecode http_build_query parse_url parse_str
        ctype_alnum ctype_alpha ctype_cntrl ctype_digit ctype_graph ctype_lower ctype_print ctype_punct ctype_space ctype_upper ctype_xdigit
        pack unpack version_compare strval intval floatval boolval settype gettype get_debug_type is_numeric is_callable
        is_countable is_iterable is_scalar escapeshellarg escapeshellcmd ip2long long2ip inet_pton inet_ntop
        preg_quote preg_match preg_match_all preg_replace preg_split preg_grep parse_ini_string',
    'arrays' => 'array_change_key_case array_chunk array_column array_combine array_count_values array_diff array_diff_assoc
        array_diff_key array_diff_uassoc array_diff_ukey array_fill array_fill_keys array_filter array_flip array_intersect
        array_intersect_assoc array_intersect_key array_intersect_uassoc array_intersect_ukey array_is_list array_key_exists
        array_key_first array_key_last array_keys array_map array_merge array_merge_recursive array_multisort array_pad array_pop
        array_product array_push array_rand array_reduce array_replace array_replace_recursive array_reverse array_search array_shift
        array_slice array_splice array_sum array_udiff array_udiff_assoc array_udiff_uassoc array_uintersect array_uintersect_assoc
        array_uintersect_uassoc array_unique array_unshift array_values array_walk array_walk_recursive arsort asort compact count current
        end extract in_array key key_exists krsort ksort natcasesort natsort next pos prev range reset rsort shuffle sizeof sort uasort
        uksort usort iterator_to_array iterator_count iterator_apply',
    'math' => 'abs acos acosh asin asinh atan atan2 atanh base_convert bindec ceil cos cosh decbin dechex decoct deg2rad exp expm1 fdiv
        floor fmod hexdec hypot intdiv is_finite is_infinite is_nan log log10 log1p max min octdec pi pow rad2deg round sin sinh sqrt tan
        tanh mt_rand rand mt_getrandmax getrandmax mt_srand srand',
];
