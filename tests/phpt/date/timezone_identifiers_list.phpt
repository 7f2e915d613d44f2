--TEST--
Identifiers by part of the world and by country
--FILE--
<?php
var_dump(in_array('Europe/Paris', timezone_identifiers_list()), in_array('Europe/Paris', DateTimeZone::listIdentifiers(DateTimeZone::ASIA)));
print_r(timezone_identifiers_list(DateTimeZone::ARCTIC | DateTimeZone::UTC));
print_r(DateTimeZone::listIdentifiers(DateTimeZone::PER_COUNTRY, 'NZ'));
var_dump(in_array('US/Eastern', timezone_identifiers_list()), in_array('US/Eastern', timezone_identifiers_list(DateTimeZone::ALL_WITH_BC)));
try {
    timezone_identifiers_list(DateTimeZone::PER_COUNTRY);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
bool(true)
bool(false)
Array
(
    [0] => Arctic/Longyearbyen
    [1] => UTC
)
Array
(
    [0] => Pacific/Auckland
    [1] => Pacific/Chatham
)
bool(false)
bool(true)
timezone_identifiers_list(): Argument #2 ($countryCode) must be a two-letter ISO 3166-1 compatible country code when argument #1 ($timezoneGroup) is DateTimeZone::PER_COUNTRY
