package uk.cdop.access;

import uk.cdop.platform.ModuleApi;

/** Extension point: what a CDOP is called. The `directory` module answers. */
@ModuleApi
public interface CdopNames {
  String of(String cdop);
}
