using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter;

/// <summary>What came from outside, whatever the script makes of <c>$_SERVER</c> and the like.</summary>
internal static class InputSources
{
    /// <summary>The variables of a source; null when it has nothing.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="type">INPUT_*.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no INPUT_* constant.</exception>
    public static PhpArray? Find(Engine engine, long type)
    {
        string name = type switch
        {
            FilterConstants.INPUT_POST => "_POST",
            FilterConstants.INPUT_GET => "_GET",
            FilterConstants.INPUT_COOKIE => "_COOKIE",
            FilterConstants.INPUT_ENV => "_ENV",
            FilterConstants.INPUT_SERVER => "_SERVER",
            _ => throw engine.ArgumentValueError(1, "must be an INPUT_* constant"),
        };

        // What is made when a script asks for it is made now.
        engine.FindSuperGlobal(name);
        return engine.InputSource?.Invoke(name);
    }
}
