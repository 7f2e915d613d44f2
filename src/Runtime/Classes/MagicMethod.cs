using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// The function of a closure of __call or __callStatic (<c>$o->undefined(...)</c>): internal, named as the method that it stands for,
/// without parameters, so that it takes no named arguments. It hands its arguments on as a list.
/// </summary>
internal static unsafe class MagicMethod
{
    /// <param name="magic">__call or __callStatic.</param>
    /// <param name="name">The name of the method that it stands for.</param>
    public static NativeFunction Of(PhpFunction magic, string name) => new(&Call, null, 0, 0, 0)
    {
        Name = name,
        DeclaringClass = magic.DeclaringClass,
        DeclaredFlags = MemberFlags.Public | (magic.Flags & MemberFlags.Static),
        Host = magic,
        HostReturnsReference = magic.ReturnsReference,
        HostSignature = new NativeSignature([], null),
    };

    /// <summary>True when both stand for the same method by the same __call or __callStatic.</summary>
    public static bool AreSame(PhpFunction one, PhpFunction other) =>
        one is NativeFunction { Host: PhpFunction magic } && other is NativeFunction { Host: PhpFunction others } && magic == others && one.Name == other.Name;

    private static Value Call(ref Frame frame)
    {
        var list = new PhpArray(frame.ArgumentCount);
        for (int i = 0; i < frame.ArgumentCount; i++)
            list.Append(frame.Local(i));
        var magic = (PhpFunction)((NativeFunction)frame.Function).Host!;
        return magic.Call(frame.Engine, frame.This, frame.StaticClass, [Value.FromLatin1(frame.Function.Name), Value.FromArray(list)]);
    }
}
