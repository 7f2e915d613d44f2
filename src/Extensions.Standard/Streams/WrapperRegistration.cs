using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Which wrapper opens which scheme.</summary>
[PhpExtension("standard")]
public static class WrapperRegistration
{
    /// <summary>Makes a class the wrapper of a scheme.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="protocol">The scheme.</param>
    /// <param name="class">The class's name.</param>
    /// <param name="flags">STREAM_IS_URL for what is remote.</param>
    /// <returns>False, with a warning, when the scheme is taken or is none.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: no such class.</exception>
    /// <remarks>https://www.php.net/stream_wrapper_register</remarks>
    [PhpFunction]
    public static bool stream_wrapper_register(Engine engine, PhpString protocol, PhpString @class, long flags = 0)
    {
        string name = @class.ToLatin1();
        PhpClass userClass = engine.FindClass(name) ?? throw engine.ArgumentTypeError(2, "must be a valid class name, " + name + " given");
        engine.Resources.TakeId();
        string scheme = protocol.ToLatin1();
        StreamWrapperTable wrappers = StreamWrapperTable.Of(engine);
        bool isValid = StreamWrapperTable.IsValidScheme(protocol.Span);
        if (isValid && wrappers.Add(scheme, new UserWrapper(userClass, (flags & StreamConstants.STREAM_IS_URL) != 0)))
            return true;
        engine.FunctionWarning(isValid
            ? "Protocol " + scheme + ":// is already defined."
            : "Invalid protocol scheme specified. Unable to register wrapper class " + userClass.PrintedName + " to " + scheme + "://");
        return false;
    }

    /// <summary>As stream_wrapper_register().</summary>
    /// <remarks>https://www.php.net/stream_register_wrapper</remarks>
    [PhpFunction]
    public static bool stream_register_wrapper(Engine engine, PhpString protocol, PhpString @class, long flags = 0)
        => stream_wrapper_register(engine, protocol, @class, flags);

    /// <summary>Takes a scheme's wrapper away; false, with a warning, when there is none.</summary>
    /// <remarks>https://www.php.net/stream_wrapper_unregister</remarks>
    [PhpFunction]
    public static bool stream_wrapper_unregister(Engine engine, PhpString protocol)
    {
        string scheme = protocol.ToLatin1();
        if (StreamWrapperTable.Of(engine).Remove(scheme))
            return true;
        engine.FunctionWarning("Unable to unregister protocol " + scheme + "://");
        return false;
    }

    /// <summary>Gives a scheme its own wrapper back; false, with a warning, when it never had one.</summary>
    /// <remarks>https://www.php.net/stream_wrapper_restore</remarks>
    [PhpFunction]
    public static bool stream_wrapper_restore(Engine engine, PhpString protocol)
    {
        string scheme = protocol.ToLatin1();
        StreamWrapperTable wrappers = StreamWrapperTable.Of(engine);
        if (wrappers.FindBuiltIn(scheme) is not { } original)
        {
            engine.FunctionWarning(scheme + ":// never existed, nothing to restore");
            return false;
        }

        if (wrappers.Find(scheme) == original)
        {
            engine.FunctionNotice(scheme + ":// was never changed, nothing to restore");
            return true;
        }

        wrappers.Remove(scheme);
        return wrappers.Add(scheme, original);
    }
}
