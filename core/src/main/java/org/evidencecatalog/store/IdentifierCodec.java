package org.evidencecatalog.store;

import java.util.List;
import java.util.function.Function;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.OtherIdentifier;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Registry;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Url;

/** Identifiers by type. */
final class IdentifierCodec {
  static final UnionCodec<Identifier> CODEC =
      new UnionCodec<>(
          "an identifier",
          List.of(
              Variant.of("doi", Doi.class, new PlainLayout<>(Doi::new, Doi::value)),
              Variant.of("pmid", Pmid.class, new PlainLayout<>(Pmid::new, Pmid::value)),
              Variant.of("pmcid", Pmcid.class, new PlainLayout<>(Pmcid::new, Pmcid::value)),
              Variant.of("registry_number", RegistryNumber.class, new RegistryNumberLayout()),
              Variant.of("url", Url.class, new PlainLayout<>(Url::new, Url::value)),
              Variant.of("other", OtherIdentifier.class, new OtherLayout())));

  private IdentifierCodec() {}

  private static final class PlainLayout<I> extends Layout<I> {
    private final Field<I, String> value;
    private final Function<String, I> maker;

    PlainLayout(Function<String, I> maker, Function<I, String> getter) {
      super("an identifier");
      this.maker = maker;
      this.value = required("value", Scalars.TEXT, getter);
    }

    @Override
    I make(Values values) {
      return maker.apply(value.of(values));
    }
  }

  private static final class RegistryNumberLayout extends Layout<RegistryNumber> {
    private final Field<RegistryNumber, Registry> registry =
        required("registry", CodedCodec.of(Registry.values()), RegistryNumber::registry);
    private final Field<RegistryNumber, String> value =
        required("value", Scalars.TEXT, RegistryNumber::value);

    RegistryNumberLayout() {
      super("an identifier");
    }

    @Override
    RegistryNumber make(Values values) {
      return new RegistryNumber(registry.of(values), value.of(values));
    }
  }

  private static final class OtherLayout extends Layout<OtherIdentifier> {
    private final Field<OtherIdentifier, String> scheme =
        required("scheme", Scalars.LABEL, OtherIdentifier::scheme);
    private final Field<OtherIdentifier, String> value =
        required("value", Scalars.TEXT, OtherIdentifier::value);

    OtherLayout() {
      super("an identifier");
    }

    @Override
    OtherIdentifier make(Values values) {
      return new OtherIdentifier(scheme.of(values), value.of(values));
    }
  }
}
