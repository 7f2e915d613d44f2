using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>
/// https://www.php.net/manual/en/class.reflectionzendextension.php. There are no Zend extensions here, so no name is that of one, and an
/// object that was made without its constructor has nothing to say.
/// </summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionZendExtension", Order = 18, Interfaces = ["Reflector"], IsNotSerializable = true)]
[PhpProperty("name", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
public sealed class ReflectionZendExtension(PhpClass @class) : ReflectionObjectBase(@class)
{
    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    /// <exception cref="Runtime.Errors.PhpThrow">ReflectionException: there is none of that name.</exception>
    [PhpMethod(Returns = "")]
    public void __construct(PhpString name) => throw Failure("Zend Extension \"" + name.ToLatin1() + "\" does not exist");

    [PhpMethod(Name = "__toString")]
    public PhpString ToText() => Unknown();

    [PhpMethod(IsTentative = true)]
    public PhpString getName() => Unknown();

    [PhpMethod(IsTentative = true)]
    public PhpString getVersion() => Unknown();

    [PhpMethod(IsTentative = true)]
    public PhpString getAuthor() => Unknown();

    [PhpMethod(IsTentative = true)]
    public PhpString getURL() => Unknown();

    [PhpMethod(IsTentative = true)]
    public PhpString getCopyright() => Unknown();

    private PhpString Unknown() => Required<PhpString>(null);
}
