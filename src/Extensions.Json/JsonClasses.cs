using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Json;

/// <summary>Objects that say themselves what json_encode() makes of them.</summary>
/// <remarks>https://www.php.net/jsonserializable</remarks>
[PhpClass("JsonSerializable", Extension = "json")]
internal interface IJsonSerializable
{
    /// <summary>Returns what is encoded in the object's place.</summary>
    [PhpMethod(IsTentative = true)]
    Value jsonSerialize();
}

/// <summary>What JSON_THROW_ON_ERROR throws; its code is a JSON_ERROR_* number.</summary>
/// <remarks>https://www.php.net/jsonexception</remarks>
[PhpClass("JsonException", Extension = "json", Parent = "Exception")]
internal static partial class JsonException
{
}
