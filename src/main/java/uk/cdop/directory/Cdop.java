package uk.cdop.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.cdop.platform.ModuleApi;

/** A child death overview panel of the service. Its data are public. */
@ModuleApi
@Entity
@Table(schema = "directory", name = "cdop")
public class Cdop {
  @Id private String code;
  private String name;
  private String email;
  private String phone;

  protected Cdop() {} // JPA

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String phone() {
    return phone;
  }
}
