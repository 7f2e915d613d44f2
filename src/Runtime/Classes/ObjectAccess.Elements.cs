using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

// Objects whose elements are properties too (ArrayObject::ARRAY_AS_PROPS), or that compute some of their properties.
public static partial class ObjectAccess
{
    /// <summary>The object's elements when they are asked instead of its properties: it says so and has no such property, or computes it. Else null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static IElementAccess? ElementsInstead(PhpObject target, PropertyName name, PhpClass? scope) =>
        (target.Flags & ObjectFlags.ElementsAreProperties) == 0 ? null : ElementsOf(target, name, scope);

    private static IElementAccess? ElementsOf(PhpObject target, PropertyName name, PhpClass? scope)
    {
        if (target is IComputedProperties computing)
            return computing.ComputedProperty(name.Text);
        ref Value slot = ref SlotOf(target, name, Find(target.Class, name.Text, scope));
        return Unsafe.IsNullRef(ref slot) || slot.IsUndefined ? (IElementAccess)target : null;
    }
}
