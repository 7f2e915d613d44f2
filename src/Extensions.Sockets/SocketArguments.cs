using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Checks of arguments.</summary>
internal static class SocketArguments
{
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the argument is no C int.</exception>
    public static void RequireInt(Engine engine, int position, long value)
    {
        if (value is < int.MinValue or > int.MaxValue)
            throw engine.ArgumentValueError(position, "must be between -2147483648 and 2147483647");
    }
}
