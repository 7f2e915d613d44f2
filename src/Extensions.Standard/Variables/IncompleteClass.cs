using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Serialization;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>The class of what unserialize() makes of an object without a class: https://www.php.net/manual/en/function.unserialize.php</summary>
[PhpExtension("standard")]
[PhpClass("__PHP_Incomplete_Class", Order = 1, IsFinal = true, AllowsDynamicProperties = true)]
public sealed class IncompleteClass(PhpClass @class) : IncompleteObject(@class);
