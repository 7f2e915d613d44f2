using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>What PHP says about itself.</summary>
[PhpExtension("standard")]
public static class InformationFunctions
{
    /// <summary>Prints what there is to know of this PHP, its extensions, their settings, and of what the script got.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="flags">The parts, INFO_*.</param>
    /// <returns>True.</returns>
    /// <remarks>https://www.php.net/phpinfo</remarks>
    [PhpFunction(Returns = "true")]
    public static bool phpinfo(Engine engine, long flags = InformationConstants.INFO_ALL)
    {
        // The whole page goes through the script's output handlers at once.
        engine.Output.Start();
        new InformationPage(engine).Write(flags);
        engine.Output.End(discard: false);
        return true;
    }

    /// <summary>Prints who made PHP and this program.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="flags">The parts, CREDITS_*.</param>
    /// <returns>True.</returns>
    /// <remarks>https://www.php.net/phpcredits</remarks>
    [PhpFunction(Returns = "true")]
    public static bool phpcredits(Engine engine, long flags = InformationConstants.CREDITS_ALL)
    {
        Credits.Write(new(engine, sortsSettings: true), flags);
        return true;
    }
}
