using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;

namespace MiniPhp.Extensions.Standard.Classes;

/// <summary>Where the running native function was called from.</summary>
internal static class CallerScope
{
    /// <summary>The class whose code called: what visibility is judged from; null outside classes.</summary>
    public static PhpClass? Of(Engine engine)
    {
        nint address = UserCaller(engine);
        return address == 0 ? null : Frame.At(address).Function.DeclaringClass;
    }

    /// <summary>What <c>static</c> means in the calling code; null outside classes.</summary>
    public static PhpClass? StaticClass(Engine engine)
    {
        nint address = UserCaller(engine);
        if (address == 0)
            return null;
        ref Frame frame = ref Frame.At(address);
        return frame.StaticClass ?? frame.This?.Class ?? frame.Function.DeclaringClass;
    }

    private static nint UserCaller(Engine engine)
    {
        nint address = Frame.At(engine.TopFrame).Caller;
        while (address != 0 && !Frame.At(address).Function.IsUser && Frame.At(address).Function.DeclaringClass is null)
            address = Frame.At(address).Caller;
        return address;
    }
}
