using MiniPhp.Runtime.Classes;

namespace MiniPhp.Extensions.Random.Classes;

/// <remarks>https://www.php.net/class.random-randomerror</remarks>
[PhpClass("Random\\RandomError", Extension = "random", Parent = "Error", ForbidsDynamicProperties = true)]
internal static partial class RandomError
{
}

/// <summary>An engine does not give what random numbers can be made of.</summary>
/// <remarks>https://www.php.net/class.random-brokenrandomengineerror</remarks>
[PhpClass("Random\\BrokenRandomEngineError", Extension = "random", Parent = "Random\\RandomError", ForbidsDynamicProperties = true)]
internal static partial class BrokenRandomEngineError
{
}

/// <remarks>https://www.php.net/class.random-randomexception</remarks>
[PhpClass("Random\\RandomException", Extension = "random", Parent = "Exception", ForbidsDynamicProperties = true)]
internal static partial class RandomException
{
}
