using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Classes;

/// <summary>A source of random bytes for Random\Randomizer.</summary>
/// <remarks>https://www.php.net/class.random-engine</remarks>
[PhpClass("Random\\Engine", Extension = "random")]
internal interface IEngine
{
    /// <summary>Returns random bytes, at least one; those beyond the eighth do not count.</summary>
    [PhpMethod]
    PhpString generate();
}

/// <summary>Marks engines whose numbers are fit for secrets.</summary>
/// <remarks>https://www.php.net/class.random-cryptosafeengine</remarks>
[PhpClass("Random\\CryptoSafeEngine", Extension = "random", Interfaces = ["Random\\Engine"])]
internal interface ICryptoSafeEngine
{
}
