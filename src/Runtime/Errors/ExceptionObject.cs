using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;

namespace MiniPhp.Runtime.Errors;

/// <summary>PHP's class Exception: https://www.php.net/manual/en/class.exception.php</summary>
[PhpClass("Exception", Extension = "Core", Interfaces = ["Throwable"])]
[PhpProperty("message", Default = "''", Flags = MemberFlags.Protected)]
[PhpProperty("string", Type = "string", Default = "''", Flags = MemberFlags.Private)]
[PhpProperty("code", Default = "0", Flags = MemberFlags.Protected)]
[PhpProperty("file", Type = "string", Default = "''", Flags = MemberFlags.Protected)]
[PhpProperty("line", Type = "int", Default = "0", Flags = MemberFlags.Protected)]
[PhpProperty("trace", Type = "array", Default = "[]", Flags = MemberFlags.Private)]
[PhpProperty("previous", Type = "?Throwable", Default = "null", Flags = MemberFlags.Private)]
public sealed class ExceptionObject(PhpClass @class) : ThrowableObject(@class);
