using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;

namespace MiniPhp.Extensions.Standard.Errors;

/// <summary>https://www.php.net/manual/en/class.assertionerror.php</summary>
[PhpExtension("standard")]
[PhpClass("AssertionError", Order = 2, Parent = "Error")]
internal static class AssertionError;
